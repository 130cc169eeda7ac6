/** What an error says that has lost its class on the way, such as through Bolt's installer. */
export const DATABASE_AWAY = 'the database does not answer';

/** The database could not be reached, or did not answer in the time that a person can wait. */
export class DatabaseAway extends Error {
  override readonly name = 'database_away';

  constructor(options?: ErrorOptions) {
    super(DATABASE_AWAY, options);
  }
}

/** What is read, or what goes for it while the database is away. */
export async function unlessAway<T, const Otherwise>(
  reading: Promise<T>,
  otherwise: Otherwise,
): Promise<T | Otherwise> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DatabaseAway) return otherwise;
    throw error;
  }
}
