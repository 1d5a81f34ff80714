import cv2
import torch

tensor = torch.zeros(3, 6, 8, dtype=torch.uint8)
canvas = tensor.permute(1, 2, 0).contiguous()
cv2.circle(canvas.numpy(), (4, 3), 2, (255, 0, 0))
tensor.copy_(canvas.permute(2, 0, 1))
print(tensor.amax((1, 2)))

batch = torch.zeros(2, 3, 6, 8, dtype=torch.uint8)
batch = batch.to(memory_format=torch.channels_last)
image = batch[1].permute(1, 2, 0).numpy()
cv2.circle(image, (4, 3), 2, (255, 0, 0))
print(batch.amax((2, 3)))
