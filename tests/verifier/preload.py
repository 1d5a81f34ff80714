"""What the fork server imports, once, for all examples; and what makes a copy cheap."""

import gc
import weakref

import numpy.random  # noqa: F401, become() seeds it
import torch  # noqa: F401

from tests.verifier import interpreter  # noqa: F401, it has become()

# What torch's import would undo at the end of each example: half of its time.
for finalizer in list(weakref.finalize._registry):
    finalizer.atexit = False
gc.freeze()  # else the collector touches, and so copies, what all have in common
