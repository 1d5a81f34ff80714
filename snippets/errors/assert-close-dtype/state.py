import torch

saved = {"weight": torch.ones(2), "bias": torch.zeros(2).double()}
loaded = {"weight": torch.ones(2), "bias": torch.zeros(2)}
torch.testing.assert_close(loaded, saved)
