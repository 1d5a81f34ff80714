import numpy as np
import torch

gray = np.arange(256, dtype=np.uint8).reshape(16, 16, 1)
image = gray.repeat(3, axis=2)
batch = torch.from_numpy(image).permute(2, 0, 1)[None].float() / 255
mean = torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)
std = torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)

restored = ((batch - mean) / std * std + mean).mul(255)
for pixels in (restored, restored.round()):
    again = pixels.clamp(0, 255).to(torch.uint8)[0].permute(1, 2, 0)
    print(np.array_equal(again.numpy(), image))
