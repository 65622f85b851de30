import type { AcronymDefinition, AcronymMentions } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';

/** What the recognizer found in one flow. */
export interface FlowAcronyms {
  readonly flow: Flow;
  readonly mentions: AcronymMentions;
}

/** A definition and the flow it stands in. */
export interface PlacedDefinition extends AcronymDefinition {
  readonly flow: Flow;
  /** Where the long form stands, if elsewhere: in the next cell of a table. */
  readonly longFlow?: Flow;
}
