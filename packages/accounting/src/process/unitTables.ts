/** Pressures in MPa. Gauge or absolute is for the method to ask. */
export const pressures: Readonly<Record<string, string>> = {
  MPa: '1',
  kPa: '0.001',
  Pa: '0.000001',
  bar: '0.1',
  atm: '0.101325',
  // 0.45359237 kg × 9.80665 m/s2 on a square inch, NIST SP 811; 16 digits.
  psi: '0.006894757293168361',
  psia: '0.006894757293168361',
  psig: '0.006894757293168361',
  // 9.80665 N on a square centimetre, the technical atmosphere.
  'kgf·cm-2': '0.0980665',
}
/** Times in seconds. */
export const times: Readonly<Record<string, string>> = {
  s: '1',
  sec: '1',
  秒: '1',
  second: '1',
  seconds: '1',
  min: '60',
  mins: '60',
  minute: '60',
  minutes: '60',
  分: '60',
  分钟: '60',
  h: '3600',
  hr: '3600',
  小时: '3600',
  hour: '3600',
  hours: '3600',
  d: '86400',
  天: '86400',
  日: '86400',
  day: '86400',
  days: '86400',
}
