import torch

result, expected = torch.tensor([1.0]), torch.tensor([1.001])
torch.testing.assert_close(result, expected, rtol=0.01, atol=0.0)
torch.testing.assert_close(result, expected, rtol=0.01)
