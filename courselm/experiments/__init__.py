"""Experiments, a module each: `courselm claims --run NAME` does one again."""
