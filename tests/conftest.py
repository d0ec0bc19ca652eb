"Settings for every test: no network, no window, the same examples at every run."
import os

os.environ.setdefault('MPLBACKEND', 'Agg')
os.environ.setdefault('HF_HUB_OFFLINE', '1')
os.environ.setdefault('TOKENIZERS_PARALLELISM', 'false')

try: from hypothesis import settings
except ImportError: pass
else:
    settings.register_profile('course', derandomize=True, database=None, deadline=None)
    settings.load_profile('course')

# Where CI is set, pytest prints whole differences. Checks that must fail on purpose compare thousands of ids: their differences would take minutes.
for name in ("CI", "BUILD_NUMBER"):
    os.environ.pop(name, None)

# The device that tests pretend to have (10d_speed_device) must be known before the first backward pass of a process.
try: from courselm.speed import register_pretended
except ImportError: pass
else: register_pretended()
