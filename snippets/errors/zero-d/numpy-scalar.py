import numpy as np

mean = np.array([1.0, 2.0], dtype=np.float32).mean()
for read in (len, list, lambda mean: mean[0]):
    try:
        read(mean)
    except (TypeError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")
print(mean.item(), np.atleast_1d(mean))
