import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = [torch.ones(2, requires_grad=True) for _ in range(2)]
    for workers in 0, 1:
        loader = DataLoader(rows, 2, num_workers=workers)
        try:
            print(next(iter(loader)))
        except RuntimeError as error:
            print(str(error).splitlines()[-1])
    rows = [row.detach() for row in rows]
    print(next(iter(DataLoader(rows, 2, num_workers=1))))
