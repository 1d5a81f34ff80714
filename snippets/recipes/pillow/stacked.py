import numpy as np
import torch
from PIL import Image

images = [Image.new("RGB", (4, 2), (n, n, n)) for n in range(5)]
array = np.stack([np.asarray(image) for image in images])
batch = torch.from_numpy(array).permute(0, 3, 1, 2)
print(batch.shape, batch[:, 0, 0, 0], array.flags.writeable)
