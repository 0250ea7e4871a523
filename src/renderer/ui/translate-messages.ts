export type { Messages } from '#core/text/messages/translate-messages';
export { messageTranslator } from '#core/text/messages/translate-messages';
