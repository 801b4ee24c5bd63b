"""How English says it: the book of sentences, and the engine that chooses among them."""
