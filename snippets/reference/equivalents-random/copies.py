import copy
import numpy as np
import torch

rng = np.random.default_rng(0)
twin = copy.deepcopy(rng)
generator = torch.Generator().manual_seed(0)
alias, clone = generator, generator.clone_state()
print(rng.random() == twin.random())

for each in generator, alias, clone, rng:
    try:
        print(torch.rand(1, generator=each))
    except TypeError as error:
        print(str(error).split(", but")[0])
