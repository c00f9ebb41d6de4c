/**
 * Pressure of the line between region 2 (below it) and region 3 (above it), MPa.
 *
 * @param temperature - K, 623.15 to 863.15; above, it passes 100 MPa and bounds nothing.
 * @see IAPWS R7-97(2012), equation 5 and table 1
 */
export function boundary23(temperature: number): number {
  return (
    0.34805185628969e3 - 0.11671859879975e1 * temperature + 0.10192970039326e-2 * temperature * temperature
  )
}
