import json

import torch

for tensor in (torch.tensor([1 / 3], dtype=torch.float64),
               torch.ones(2, dtype=torch.uint8),
               torch.zeros(0, 3)):
    values = json.loads(json.dumps(tensor.tolist()))
    guess = torch.tensor(values)
    back = torch.tensor(values, dtype=tensor.dtype)
    same = torch.equal(back.reshape(tensor.shape), tensor)
    print(guess.dtype, tuple(guess.shape), same)
