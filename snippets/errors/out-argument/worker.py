import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = [torch.ones(2, requires_grad=True) for _ in range(2)]
    print(next(iter(DataLoader(rows, 2))))
    detached = [row.detach() for row in rows]
    print(next(iter(DataLoader(detached, 2, num_workers=1))))
    try:
        next(iter(DataLoader(rows, 2, num_workers=1)))
    except RuntimeError as error:
        print(str(error).splitlines()[-1])
