import io

import matplotlib.pyplot as plt
import torch

tensor = torch.arange(24, dtype=torch.uint8).reshape(2, 4, 3)
file = io.BytesIO()
plt.imsave(file, tensor.numpy())
file.seek(0)

again = torch.from_numpy(plt.imread(file))
print(again.shape, again.dtype, again.max() <= 1)
again = again[..., :3].mul(255).round().to(torch.uint8)
print(torch.equal(again, tensor))
