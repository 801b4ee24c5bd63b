"""Keep the public names and signatures as they are now, for `test_surface` to hold later ones to: `python -m tests.pin`.

Run it only where a public name is meant to change, and read what it changes.
"""

from . import shape

if __name__ == "__main__":
    shape.keep()
