import numpy as np

array = np.arange(6).reshape(2, 3)
results = {
    "[::-1]": array[::-1], "flip": np.flip(array),
    "fliplr": np.fliplr(array), "rot90": np.rot90(array),
    "sort[::-1]": np.sort(array, axis=None)[::-1],
    "roll": np.roll(array, 1), "list": array[[1, 0]],
}
for name, result in results.items():
    print(name, result.strides)
