import matplotlib.pyplot as plt
import torch

weights = torch.ones(3, requires_grad=True)
losses = [(weights * n).sum() for n in range(3)]

plt.plot(weights.detach().numpy())
[line] = plt.plot([loss.item() for loss in losses])
print(line.get_ydata())
plt.plot(losses)
