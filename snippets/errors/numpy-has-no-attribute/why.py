import numpy as np

print(np.bool)
for name in ("int", "float_", "NaN", "product"):
    try:
        getattr(np, name)
    except AttributeError as error:
        print(str(error).splitlines()[0])
