/** Lines of a saved page that sell something or belong to its frame. They are no part of a guide, and are recorded. */

const SELLS =
  /\bget (?:my|your|a personali[sz]ed|the full|instant|lifetime) (?:playbook|guide|access|report|negotiation)|\bget a personali[sz]ed\b|\bword-for-word scripts\b|^ready to negotiate\b|^negotiating (?:an? )?.{2,80}\boffer(?: at .{2,60})?\?$|\bunlock (?:the|this|full|your|all)\b|\bsubscribe (?:now|to|today)\b|\bbuy now\b|\bmoney[- ]back\b|\bstart (?:your )?free trial\b|\bjoin (?:our|the) newsletter\b|\bsign up (?:now|free|for|to)\b|\bbook a (?:call|session)\b|\bget started\b|\badd to cart\b/i;
const FRAME =
  /^(?:skip to (?:main )?content|log ?in|sign ?in|sign ?up|menu|home|pricing|blog|about(?: us)?|contact(?: us)?|share(?: this)?|copy link|print|back to (?:all )?(?:guides|top)|related guides|all guides|privacy(?: policy)?|terms(?: of (?:service|use))?|cookies?(?: policy)?|accept(?: all)?(?: cookies)?|advertisement|sponsored|loading\.{0,3}|(?:©|\(c\)|copyright)\b.{0,120}|all rights reserved\.?|last viewed.{0,40})$/i;
const PRICED = /[—–-]\s?[$€£]\d{1,4}(?:\.\d\d)?\s?[→»>]?\s*$/;

/** True where the line advertises. A row, a list item, a quote or a heading never does. */
export function isAdvertising(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 400 || /^(?:[|#>]|[-*+] |\d+[.)] )/.test(text)) return false;
  return (
    FRAME.test(text) ||
    SELLS.test(text) ||
    (PRICED.test(text) && /\b(?:get|buy|playbook|guide)\b/i.test(text))
  );
}
