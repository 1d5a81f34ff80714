import numpy as np

array = np.arange(6)
for sizes in ((2, 3), (-1,)):
    try:
        array.view(*sizes)
    except (TypeError, ValueError) as error:
        print(error)
print(array.reshape(2, 3))
