import numpy as np

array = np.arange(3.0)
array.flags.writeable = False
writes = {
    "array[0] = 9": lambda: array.__setitem__(0, 9),
    "array += 1": lambda: array.__iadd__(1),
    "array.sort()": array.sort,
    "shuffle(array)": lambda: np.random.shuffle(array),
}
for code, write in writes.items():
    try:
        write()
    except ValueError as error:
        print(f"{code:14}", error)
