import torch

done = torch.tensor([0.0, 1.0])
print(~done.bool(), 1 - done)
~done
