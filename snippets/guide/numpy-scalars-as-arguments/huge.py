import numpy as np
import torch

ids = torch.tensor([2**63 - 1, -2**63])
for number in np.uint64(2**63 - 1), np.uint64(2**63):
    print(type(ids * number).__name__, ids == number)

print(ids == number.astype(np.int64))
for call in lambda: number * ids, lambda: ids.mul(number):
    try:
        call()
    except TypeError as error:
        print(error)
