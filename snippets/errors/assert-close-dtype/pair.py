import numpy as np
import torch

result, expected = torch.ones(2), np.ones(2, dtype=np.float32)
torch.testing.assert_close(result, torch.from_numpy(expected))
torch.testing.assert_close(result.numpy(), expected)
torch.testing.assert_close(result, expected)
