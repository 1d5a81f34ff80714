import torch

image = torch.full((2, 2), 7.0)
above, span = image - image.min(), image.max() - image.min()
print(above / span)
print(above / span.clamp(min=1e-4))
