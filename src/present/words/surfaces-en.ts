import type { SurfaceWords } from './surfaces-nl.ts';

export const surfacesEn: SurfaceWords = {
  reference: (reference) => `Reference for whoever looks into it: ${reference}`,
  fileInDirectMessage: 'The file is in your direct messages with me.',
  tooLateForChannel: 'This answer is here because Slack no longer allowed it in its old place.',
  failures: {
    notInChannel:
      'I cannot post here, because I am not in this channel. Type /invite @dekkingsbot and try again.',
    missingScope: (scope) =>
      `I am not allowed to do this here yet: the permission ${scope} is missing. An administrator can give it by installing the app again.`,
    busy: 'Slack is too busy for my answer right now. Please try again in a minute.',
    channelGone: 'This channel is archived or no longer exists, so I cannot post in it.',
    notInstalled:
      'I am no longer properly connected to this Slack. An administrator can install the app again.',
    unknown:
      'Something went wrong and I do not know whether my answer arrived. If you do not see it, please ask again.',
  },
};
