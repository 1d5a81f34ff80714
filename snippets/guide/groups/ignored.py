import numpy as np
import torch

labels = torch.tensor([0, 1, -1, 1])
guesses = torch.tensor([0, 1, 0, 0])
for count in torch.bincount, np.bincount:
    try:
        count(labels)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)

used = labels >= 0
pairs = 2 * labels[used] + guesses[used]
print(torch.bincount(pairs, minlength=4).reshape(2, 2))
