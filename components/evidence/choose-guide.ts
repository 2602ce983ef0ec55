/** The press that decides between a guide of the library and the bundled one. */
import { createContext } from 'react';

/** Works with a guide of the library by its id, null for the bundled one; absent where nothing can be stored. */
export type ChooseGuide = (id: string | null, rivals: string[]) => void;
export const ChooseGuideContext = createContext<ChooseGuide | null>(null);
