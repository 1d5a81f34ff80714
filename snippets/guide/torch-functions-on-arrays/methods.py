import numpy as np

array = np.ones((2, 3))
for name in "unsqueeze to view cuda permute".split():
    try:
        getattr(array, name)(0)
    except Exception as error:
        print(error)
