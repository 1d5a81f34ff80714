import numpy as np

for number in 2, np.int64(2), "2", 2.0:
    print(f"batch_size={number}", repr(number), isinstance(number, int))
