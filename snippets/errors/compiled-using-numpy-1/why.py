import numpy as np

print(np._core.multiarray.__name__)
print(hasattr(np._core.multiarray, "_ARRAY_API"))
