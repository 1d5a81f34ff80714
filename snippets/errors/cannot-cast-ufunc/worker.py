import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = [np.array([1]), np.array([2.5])]
    print(*DataLoader(rows, batch_size=2))
    same = [row.astype(np.float32) for row in rows]
    print(*DataLoader(same, batch_size=2, num_workers=1))
    try:
        list(DataLoader(rows, batch_size=2, num_workers=1))
    except TypeError as error:
        print(str(error).splitlines()[-1])
