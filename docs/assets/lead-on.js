// A permalink's page leads on by itself without this; this also takes along what stands after "#"
// in the address (a scheme's facts, never a person's), which such a refresh would drop. A clause has
// its own place there already.
{
  const refresh = document.querySelector("meta[http-equiv=refresh]").content;
  const target = new URL(refresh.slice(refresh.indexOf("url=") + 4), location);
  if (!target.hash) target.hash = location.hash;
  location.replace(target);
}
