"""How English is heard: the patterns, and the engine that finds them in a draft."""
