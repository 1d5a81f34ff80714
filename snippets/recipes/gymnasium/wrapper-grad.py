import gymnasium as gym
import torch
from gymnasium.wrappers import NumpyToTorch

env = NumpyToTorch(gym.make("Pendulum-v1"))
env.reset(seed=0)
mean = torch.tensor([0.5], requires_grad=True)
print(env.step(mean.detach())[0].dtype)
env.step(mean)
