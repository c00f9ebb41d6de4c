/**
 * Specific gas constant of ordinary water, kJ/(kg·K).
 *
 * @see IAPWS R7-97(2012), equation 1
 */
export const gasConstant = 0.461526
