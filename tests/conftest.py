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
