import cv2
import torch

tensor = torch.zeros(2, 4, 3, dtype=torch.uint8)
image = tensor.numpy()
cv2.circle(image, (1, 1), 0, (1, 2, 3))
print(tensor[1, 1])

swapped = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
swapped[:] = 99
print(tensor[1, 1])
