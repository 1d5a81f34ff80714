import matplotlib.pyplot as plt
import torch

figure = plt.figure(figsize=(2, 1))
attempts = (
    lambda: figure.canvas.buffer_rgba(),
    lambda: figure.canvas.draw(),
    lambda: torch.tensor(figure.canvas.buffer_rgba()),
    lambda: figure.canvas.tostring_rgb(),
)
for attempt in attempts:
    try:
        attempt()
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
