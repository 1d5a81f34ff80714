import torch

loss = torch.tensor(2.0)
torch.testing.assert_close(loss.item(), 2.0)
torch.testing.assert_close(loss.item(), 2)
