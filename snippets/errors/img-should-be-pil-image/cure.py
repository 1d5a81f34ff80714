import numpy as np
import torch

image = np.full((480, 640, 3), 200, dtype=np.uint8)
resize = torch.nn.functional.interpolate
tensor = torch.from_numpy(image).permute(2, 0, 1)[None].float() / 255
tensor = resize(tensor, (224, 224), mode="bilinear", antialias=True)
print(tensor.shape, tensor.max())
