import numpy as np
from torch.utils.data import DataLoader

long, short = np.ones(3), np.ones(2)
cases = ([long, short], 1), ([short, long], 1), ([long, short], 0)
if __name__ == "__main__":
    for samples, workers in cases:
        try:
            next(iter(DataLoader(samples, 2, num_workers=workers)))
        except RuntimeError as error:
            print(workers, str(error).splitlines()[-1])
