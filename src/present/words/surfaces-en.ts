import type { SurfaceWords } from './surfaces-nl.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const surfacesEn: SurfaceWords = {
  reference: (reference) => `Reference for whoever looks into it: ${reference}`,
  fileInDirectMessage: 'The file is in your direct messages with me.',
  tooLateForChannel: 'This answer is here because Slack no longer allowed it in its old place.',
  failures: {
    notInChannel:
      'I cannot post here, because I am not in this channel. Type /invite @dekkingsbot and try again.',
    missingScope: (scope) =>
      `I am not allowed to do this here yet: the permission ${scope} is missing. An administrator can give it by installing the app again.`,
    busy: (minutes) =>
      `Slack is too busy for my answer right now. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    mayNotPost: 'I am not allowed to post in this channel. An administrator of Slack can change that.',
    windowTooLate: 'Opening the window took Slack too long. Please click again.',
    channelGone: 'This channel is archived or no longer exists, so I cannot post in it.',
    notInstalled:
      'I am no longer properly connected to this Slack. An administrator can install the app again.',
    unknown:
      'Something went wrong and I do not know whether my answer arrived. If you do not see it, please ask again.',
  },
  refused: {
    guest: 'Only full members of this Slack can do this, not guests. Ask a colleague to do it for you.',
    foreign: 'Only members of this Slack can do this, not people from another organisation.',
    notImporter:
      'Only an administrator of this Slack can import figures. Ask an administrator to give me the file.',
    notDeleter: (who) => `Only ${who} can remove this message.`,
    alreadyShared: 'This answer is in the channel already.',
    outdatedButton: 'This button no longer works. Just ask your question again.',
    outdatedQuestion: 'I was just updated, so I can no longer read your last message. Please send it again.',
  },
  link: {
    linked: (who, region) =>
      `${who} linked this channel to ${region}. From now on “we”, “our region” and an empty question are about ${region} here.`,
    already: (region) => `This channel is already linked to ${region}.`,
    done: (region) =>
      `Linked to ${region}. A short message about the region every week? Type /coverage subscribe.`,
    unlinked: (who, region) => `${who} removed the link with ${region}.`,
    nothingToUnlink: 'This channel is not linked to a region.',
    unlinkDone: 'The link is gone.',
    confirm: (region) => `Shall I link this channel to ${region}?`,
    confirmMunicipality: (municipality, region) =>
      `A channel belongs to a region. ${municipality} is in ${region}. Shall I link this channel to that?`,
    confirmButton: (region) => `Link to ${region}`,
    menu: 'Which labour-market region shall I link this channel to?',
    menuPlaceholder: 'Choose a region',
    country:
      'A channel is linked to a labour-market region. Without a link, questions are about the whole country already.',
  },
  weekdays: WEEKDAYS,
  moment: (weekday, time) => `${WEEKDAYS[weekday - 1] ?? ''} at ${time}`,
  instant: (day, time) => `${day} at ${time}`,
  zone: 'Dutch time (Europe/Amsterdam)',
  digest: {
    subscribed: (who, place, moment) => `${who} subscribed this channel to ${place}: every ${moment}.`,
    changed: (who, place, moment) => `${who} changed the subscription to ${place}: every ${moment}.`,
    details: (zone, next) => `${zone}. Next time: ${next}.`,
    thisWeekDone: 'This week has had its turn: there is one message a week.',
    direct: 'I announce a new edition at once, on weekdays between 8 and 18 h.',
    same: (place, moment) => `This channel already gets ${place} every ${moment}.`,
    done: 'The subscription is set.',
    previewButton: 'Preview',
    preview: 'This is what the next message looks like, until figures or targets change:',
    noPreview: 'I have no figures of this place to show yet.',
    stopped: (who, place) => `${who} stopped the weekly message about ${place}.`,
    stopDone: 'The subscription has stopped.',
    goalsStay: (place) => `Targets and alerts for ${place} stay. You can remove them with /coverage targets.`,
    paused: (who, place) => `${who} paused the weekly message about ${place}.`,
    pauseDone: 'The subscription is paused. /coverage resume starts it again.',
    alreadyPaused: (place) => `The weekly message about ${place} is paused already.`,
    nothingPaused: 'No subscription in this channel is paused.',
    noSuchTime:
      'There is no such time. Choose one between 0:00 and 23:59, as in /coverage subscribe noord-limburg monday 9:00.',
    onceAWeek: 'There is one message a week, on one fixed day.',
    resumed: (who, place, next) => `${who} resumed the weekly message about ${place}. Next time: ${next}.`,
    none: 'This channel has no subscriptions. Start with, for example, /coverage subscribe noord-limburg monday 9:00.',
    noSuch: (place) => `This channel has no subscription to ${place}.`,
    which: 'Which subscription do you mean?',
    list: 'Subscriptions in this channel',
    line: (place, moment) => `${place}: every ${moment}`,
    next: (instant) => `next time ${instant}`,
    isPaused: 'paused',
    isStopped: (reason) => `stopped (${reason})`,
    setBy: (who) => `set by ${who}`,
    stopButton: 'Stop',
    pauseButton: 'Pause',
    resumeButton: 'Resume',
    changeButton: 'Change',
    chooseButton: 'Choose place and time',
    choosePlace: 'Which place do you want a weekly message about in this channel?',
  },
  digestModal: {
    title: 'Weekly message',
    submit: 'Subscribe',
    close: 'Cancel',
    channel: 'Channel',
    place: 'Place',
    placeHint: 'A municipality, a labour-market region or the Netherlands',
    weekday: 'Day',
    time: 'Time',
    direct: 'Announce a new edition at once (weekdays 8 to 18 h)',
    directLabel: 'New edition',
    missing: 'Please fill this in.',
    unknownPlace:
      'I do not know this place. Write a municipality, a labour-market region or the Netherlands.',
    unclearPlace: (names) =>
      `This can be more than one place: ${names}. Write “gemeente” (municipality) or “regio” (region) before it.`,
  },
  target: {
    set: (who, place, metric, share, by) =>
      `${who} set a target for ${place}: ${metric} ${share}${by === null ? '' : `, ${by}`}.`,
    same: (place, share) => `This target was there already: ${place}, ${share}.`,
    done: 'The target is set. You will see it with every question about this place in this channel.',
    digestButton: 'Set up the weekly message',
    told: {
      digest: 'This channel’s weekly message says how far it is, and when it is reached.',
      watch:
        'When a new edition reaches the target, I will say so here (on weekdays between 8:00 and 18:00). Want to see it every week? Set up the weekly message.',
      paused:
        'The weekly message about this place is off now. As long as it is, I will not say when it is reached.',
    },
    noShare: 'What percentage is the target? For example: /coverage target venlo 70% end of 2026.',
    outOfRange: 'A percentage lies between 0% and 100%.',
    past: 'That date has passed. Choose one that is still to come, as in /coverage target venlo 70% end of next year.',
    notAShare: 'A target is set on a coverage, as a percentage.',
    none: 'This channel has no targets or alerts. Set one with, for example, /coverage target venlo 70% end of 2026.',
    list: 'Targets and alerts in this channel',
    line: (place, metric, share, by) => `Target ${place}: ${metric} ${share}${by === null ? '' : `, ${by}`}`,
    removed: (who, what) => `${who} removed this: ${what}.`,
    removeDone: 'Removed.',
    removeButton: 'Remove',
    noSuch: 'There is no such target or alert in this channel.',
  },
  alert: {
    set: (who, what) => `${who} set an alert: I will say so when ${what}.`,
    what: (side, metric, place, share) =>
      `${metric} in ${place} goes ${side === 'below' ? 'below' : 'above'} ${share}`,
    done: 'The alert is set.',
    same: 'This alert was there already.',
    now: (share, isPast) =>
      isPast ? `It is so already: ${share}. I will say so the next time it happens.` : `It is ${share} now.`,
    tooSmall:
      'With fewer than 10 people I give no percentage, so as long as that is so I will not mention this.',
    told: {
      digest: 'I mention it once per edition, in this channel’s weekly message.',
      watch:
        'I mention it here, once per new edition (on weekdays between 8:00 and 18:00). No weekly message is needed for that.',
      paused: 'The weekly message about this place is off now. As long as it is, I will not mention this.',
    },
    noShare: 'At what percentage shall I warn you? For example: warn us when Venlo drops below 60%.',
    line: (what) => `Alert: ${what}`,
  },
  settings: {
    title: 'Settings',
    mine: 'My language',
    channel: 'Language of this channel',
    automatic: 'Automatic',
    languages: { nl: 'Dutch', en: 'English' },
    mineSet: (language) => `From now on I answer you in ${language}.`,
    mineCleared: 'I choose your language myself again.',
    channelSet: (who, language) => `${who} set the language of this channel to ${language}.`,
    channelDone: 'The language of this channel has changed.',
    region: (region) => `This channel is linked to ${region}.`,
    noRegion: 'This channel is not linked to a region.',
  },
  forget: {
    how: 'Type /coverage forget me, and I erase everything I keep about you.',
    done: 'I erased what I kept about you: your language, your reports and what you asked last. Subscriptions and targets that you set now belong to the channel.',
  },
  welcome: {
    hello: 'Welcome! Ask me how a municipality, a labour-market region or the Netherlands is doing.',
    explain:
      'I know UWV’s figures on client profiles in Sonar: how many people of the banenafspraak (jobs agreement) target group can be found by employers. Type a name the way you say it, or press one of these questions.',
    questions: [
      { label: 'How is Venlo doing?', ask: 'venlo' },
      { label: 'Where can most be won?', ask: 'where is most to win' },
      { label: 'Top 5 regions', ask: 'top 5 regions' },
      { label: 'What counts?', ask: 'when does a profile count' },
    ],
  },
  misread: {
    title: 'Is this not right?',
    submit: 'Send',
    close: 'Cancel',
    question: 'What did you ask?',
    comment: 'What did you expect?',
    consent:
      'I keep what you write here for 90 days, with how I read your question and the edition the answer came from. The administrator of dekkingsbot reads it to improve me.',
    kinds: {
      'wrong-place': 'You meant another place.',
      'wrong-reading': 'I read your question wrongly.',
      'wrong-figure': 'A figure is not right, you think.',
    },
    figureSource:
      'The figures come from UWV unchanged. If the publication is wrong, please tell UWV. An administrator of this Slack can import a corrected file by giving it to me in a direct message.',
    thanks: 'Thank you, I have noted it.',
  },
  publication: {
    reading: (file) => `I am reading ${file}. That usually takes a few seconds.`,
    tooLarge: 'This file is too large: I read up to 25 MB.',
    notAPdf: 'I only read publications as PDF. You can simply type your questions.',
    html: 'Slack gave me a web page instead of the file. The permission files:read is probably missing; an administrator can install the app again.',
    elsewhere: 'I only fetch files that are in Slack itself.',
    fetchFailed: 'I could not fetch the file. Please give it to me again.',
    importButton: 'Import',
    dismissButton: 'Do not import',
    shares: 'Is this right? After importing I answer everyone with it, in other channels too.',
    stored: (edition) => `Stored: ${edition}. From now on I answer with these figures.`,
    replaced: (edition) => `Stored: ${edition}. The previous version stays in the history.`,
    unchanged: (edition) => `I had this publication already: ${edition}. Nothing has changed.`,
    dismissed: 'Fine, I have stored nothing.',
    gone: 'This file is no longer waiting for an answer. Give it to me again if you still want to import it.',
    biggestChanges: 'Largest changes',
    change: (place, from, to, difference) => `${place}: from ${from} to ${to} (${difference})`,
  },
  home: {
    title: 'How is your region doing?',
    newest: (edition) => `Newest figures: ${edition}.`,
    noEdition: 'No figures have been imported yet.',
    howTo:
      'Type /coverage and a name in any channel, mention @dekkingsbot in a channel, or send me a message.',
    examples: 'Examples',
    exampleList: [
      '/coverage venlo',
      '/coverage trend leiden',
      '/coverage venlo vs venray',
      '/coverage top 5 noord-limburg',
      '/coverage map zeeland',
      '/coverage link noord-limburg',
    ],
    subscriptions: 'My subscriptions',
    noSubscriptions: 'You have not set any subscriptions yet.',
    newSubscription: 'New subscription',
    targets: 'My targets',
    noTargets: 'You have not set any targets yet. In a channel: /coverage target venlo 70% end of 2026.',
    inChannel: (where) => `in ${where}`,
    more: (count) => `And ${count} more. Type /coverage subscriptions in the channel itself.`,
  },
  step: {
    needsPlace: 'Fill in a place.',
    choice: (written, names) => `“${written}” can be more than one place: ${names}. Fill in one of them.`,
    unknown: (written) => `I do not know “${written}” as a municipality, labour-market region or country.`,
    noFigures: 'There are no figures for this place and this quarter.',
  },
};
