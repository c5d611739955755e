/** The letter that stands for somebody without a portrait: articles and titles do not count. */
export function initialOf(name: string): string {
  const bare = name.replace(
    /^(de|het|een|mevrouw|meneer|mr|mrs|ms|the|a|his|her|zijn|haar)\s+/iu,
    "",
  );
  return [...bare][0]?.toUpperCase() ?? "";
}
