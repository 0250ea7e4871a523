export { onceFor } from '#core/text/messages/once-for';
