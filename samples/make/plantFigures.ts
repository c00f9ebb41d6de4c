// A made-up cell plant in Liyang, Changzhou, 2026. Monthly figures, January first; the units stand in the names.

export const gridPower_wkWh: readonly number[] = [
  148.2, 121.6, 150.4, 146.8, 152.6, 163.2, 178.4, 181, 158.6, 147.4, 149.8, 156,
]
export const naturalGas_wNm3: readonly number[] = [10.2, 8.6, 8.4, 7, 5.8, 5.2, 4.9, 4.8, 5.4, 6.9, 8.8, 10.4]
export const diesel_t: readonly number[] = [3.6, 3, 3.7, 3.5, 3.4, 3.5, 3.8, 3.9, 3.6, 3.4, 3.5, 3.7]
export const steam_GJ: readonly number[] = [
  1620, 1380, 1350, 1180, 1020, 940, 880, 870, 960, 1140, 1340, 1520,
]
export const pvUsed_MWh: readonly number[] = [118, 132, 186, 214, 236, 228, 262, 254, 208, 178, 142, 122]
export const pvExported_MWh: readonly number[] = [8, 10, 15, 18, 20, 19, 21, 20, 17, 14, 10, 8]
export const nmpHeat_GJ: readonly number[] = [412, 350, 418, 405, 421, 437, 468, 472, 433, 409, 414, 428]
export const greenTrade_MWh = 300
export const certificates_MWh = 300
