/** The parts of a year’s pay. */

export type YearPart = 'base' | 'bonus' | 'grant' | 'refresher' | 'oneOff';
